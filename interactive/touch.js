// The element around a figure's picture: when it comes near the view, what can be touched takes its place.
// No module, because it runs before the page is shown: the room for the figure is there from the start.

{
  const words = JSON.parse(document.currentScript.dataset.words);

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
      const drawn = data.controls.some(({ kind }) => kind === "drawing");
      const { pad } = drawn ? await import("./pad.js") : {};
      show(host, figure, { ...data, words }, pad);
    } catch (error) {
      console.warn(`${host.id} stays a picture: ${error}`);
      host.querySelector(".touch-room")?.remove();
    }
    host.classList.remove("waiting");
  }

  function block(name, ...children) {
    const element = document.createElement(name.startsWith(".") ? "div" : name);
    if (name.startsWith(".")) element.className = name.slice(1);
    element.append(...children);
    return element;
  }

  function buttons(labels) {
    return block(".touch-buttons", ...labels.map((label) => block("button", label)));
  }

  function pad(label) {
    return block(".touch-pad", block(".touch-board"), block(".touch-cells", block(".touch-board"), block("p", label)));
  }

  // as high as what panel.js makes, and not to be seen
  function room({ size, controls, drawn, file, lines }) {
    const picture = block(".touch-svg");
    picture.style.aspectRatio = size.join("/");
    const sliders = controls.flatMap(([label, ...presets]) => {
      if (drawn) return [pad(label), buttons([words.clear, ...presets])];
      const slider = block(".touch-slider", block("span", label), block("output", "0"), block("input"));
      return presets.length ? [slider, buttons(presets)] : [slider];
    });
    const code = block("details", block("summary", words.code.replace("{file}", file)));
    const boxes = lines.map((count) => {
      const box = block(".touch-lines");
      box.style.setProperty("--lines", count);
      return box;
    });
    code.append(boxes[0], buttons([words.copy, words.download]), block("p", words.printed), boxes[1]);
    code.className = "touch-code";
    code.open = lines[0] < 60 && matchMedia("(min-width: 45em)").matches;
    const found = block(
      ".touch",
      block(".touch-picture", picture, block(".touch-said")),
      block(".touch-controls", block("p", drawn ? words.draw : words.hint), ...sliders, buttons([words.link, words.reset])),
      code,
    );
    found.classList.add("touch-room");
    found.inert = true;
    return found;
  }

  customElements.define(
    "touch-figure",
    class extends HTMLElement {
      connectedCallback() {
        if (this.querySelector(".touch")) return;
        this.classList.add("waiting");
        this.append(room(JSON.parse(this.dataset.room)));
        near.observe(this);
      }
    },
  );
}
