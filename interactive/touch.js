// The element around a figure's picture: when it comes near the view, what can be touched takes its place.

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) {
        near.unobserve(target);
        start(target);
      }
    }
  },
  { rootMargin: "50% 0px" },
);

async function start(host) {
  const folder = new URL(host.dataset.folder, document.baseURI);
  try {
    const [{ show }, figure, data] = await Promise.all([
      import("./panel.js"),
      import(new URL("figure.js", folder)),
      fetch(new URL("figure.json", folder)).then((answer) => answer.json()),
    ]);
    show(host, figure, data);
  } catch (error) {
    console.warn(`${host.id} stays a picture: ${error}`);
  }
}

customElements.define(
  "touch-figure",
  class extends HTMLElement {
    connectedCallback() {
      near.observe(this);
    }
  },
);
