"use strict";
(() => {
  const root = document.documentElement.dataset.root;
  const entries = window.docsIndex ?? [];
  const input = document.getElementById("search");
  const list = document.getElementById("found");
  const most = 14;
  let chosen = -1;

  // A schema is likelier meant than one of its fields, and a name that begins with the words than one that has them.
  const weights = { schema: 0, type: 1, field: 2 };

  function find(words) {
    const found = [];
    for (const [name, kind, text, address] of entries) {
      const lowerName = name.toLowerCase();
      const lowerText = text.toLowerCase();
      if (!words.every(word => lowerName.includes(word) || lowerText.includes(word)))
        continue;
      const inName = words.every(word => lowerName.includes(word));
      const begins = lowerName.split(/[\s.]+/).some(part => part.startsWith(words[0]));
      found.push({ name, kind, text, address, rank: (inName ? 0 : 10) + (begins ? 0 : 4) + weights[kind] });
    }
    return found.sort((one, other) => one.rank - other.rank).slice(0, most);
  }

  function element(name, text, parent) {
    const made = document.createElement(name);
    made.textContent = text;
    parent.append(made);
    return made;
  }

  function show() {
    const words = input.value.toLowerCase().split(/\s+/).filter(word => word);
    list.replaceChildren();
    list.hidden = words.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    choose(-1);
    if (list.hidden)
      return;
    const found = find(words);
    found.forEach((one, index) => {
      const item = document.createElement("li");
      item.id = `found-${index}`;
      item.setAttribute("role", "option");
      const link = document.createElement("a");
      link.href = root + one.address;
      link.tabIndex = -1;
      element("b", one.name, link);
      element("small", one.kind, link);
      element("p", one.text, link);
      item.append(link);
      list.append(item);
    });
    if (found.length === 0)
      element("li", "Nothing has these words.", list).className = "none";
  }

  function choose(index) {
    const items = [...list.querySelectorAll("[role=option]")];
    chosen = items.length === 0 ? -1 : Math.min(items.length - 1, Math.max(-1, index));
    items.forEach((item, at) => {
      item.classList.toggle("on", at === chosen);
      item.setAttribute("aria-selected", String(at === chosen));
    });
    if (chosen < 0) {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    input.setAttribute("aria-activedescendant", items[chosen].id);
    items[chosen].scrollIntoView({ block: "nearest" });
  }

  function close() {
    input.value = "";
    show();
  }

  // An address may lead into a closed part of the page.
  function openTarget() {
    const target = document.getElementById(location.hash.slice(1));
    for (let part = target?.closest("details"); part; part = part.parentElement.closest("details"))
      part.open = true;
  }

  document.querySelector(".search").hidden = false;
  const current = document.querySelector("nav [aria-current]");
  if (current)
    current.closest("nav").scrollTop = current.offsetTop - innerHeight / 2;
  input.addEventListener("input", show);
  input.addEventListener("keydown", event => {
    if (event.key === "ArrowDown")
      choose(chosen + 1);
    else if (event.key === "ArrowUp")
      choose(chosen - 1);
    else if (event.key === "Enter")
      list.querySelectorAll("a")[Math.max(0, chosen)]?.click();
    else if (event.key === "Escape")
      close();
    else
      return;
    event.preventDefault();
  });
  list.addEventListener("click", close);
  addEventListener("click", event => {
    if (!event.target.closest(".search"))
      list.hidden = true;
  });
  addEventListener("keydown", event => {
    if (event.key === "/" && event.target !== input && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
    }
  });
  addEventListener("beforeprint", () => document.querySelectorAll(".example, .how").forEach(part => { part.open = true; }));
  addEventListener("hashchange", openTarget);
  openTarget();
})();
