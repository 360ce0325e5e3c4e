// Leads from the root of the site to the reader's language; what is not served stays where it is.
if (location.protocol !== "file:") {
  const wanted = navigator.languages.find((language) => /^(zh|en)/i.test(language)) || "en";
  location.replace(/^zh/i.test(wanted) ? "zh/" : "en/");
}
