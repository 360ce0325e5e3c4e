// Stands in the page, because it acts before anything is shown: what the theme's script finds these names for,
// and the colors that the reader chose, or those of the system.
__md_scope = new URL(document.currentScript.dataset.root, location);
__md_hash = (text) => [...text].reduce((sum, sign) => ((sum << 5) - sum + sign.charCodeAt(0)) | 0, 0);
__md_get = (key, storage, scope = __md_scope) => {
  try {
    return JSON.parse((storage || localStorage).getItem(`${scope.pathname}.${key}`));
  } catch {
    return null;
  }
};
__md_set = (key, value, storage, scope = __md_scope) => {
  try {
    (storage || localStorage).setItem(`${scope.pathname}.${key}`, JSON.stringify(value));
  } catch {}
};
new MutationObserver((_, observer) => {
  if (!document.body) return;
  observer.disconnect();
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  document.body.dataset.mdColorScheme = __md_get("__palette")?.color?.scheme || (dark ? "slate" : "default");
}).observe(document.documentElement, { childList: true });
