// Search in a page that was opened from a disk. A browser starts no worker there and fetches no file, so the page
// itself runs the worker's code, which builder/offline/zipped.py puts in, and a script brings the sections.

{
  const sections = new URL("../search/sections.js", document.currentScript.src);

  const fetch = () =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = sections;
      script.onload = () => resolve({ json: () => __sections });
      script.onerror = reject;
      document.head.append(script);
    });

  /** Return the worker's function that takes a message; it answers through `postMessage`. */
  const worker = (postMessage) => {
    const [importScripts, location] = [() => {}, { hash: "" }];
    let onmessage;
    WORKER;
    return onmessage;
  };

  window.Worker = class extends EventTarget {
    #take = worker((data) => this.dispatchEvent(new MessageEvent("message", { data })));

    postMessage(data) {
      setTimeout(() => this.#take({ data })); // as late as a worker would: the theme does not listen yet
    }
  };
}
