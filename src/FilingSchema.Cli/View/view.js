"use strict";
(() => {
  const frame = document.getElementById("filing");
  const filter = document.getElementById("filter");
  const count = document.getElementById("count");
  const pane = document.getElementById("values");
  const split = document.getElementById("split");
  const links = [...document.querySelectorAll("a.value")];
  const rows = [...pane.querySelectorAll(".row")];
  let chosen = null;

  const marksOf = link => frame.contentDocument?.querySelectorAll(`mark[data-v="${link.dataset.v}"]`) ?? [];

  function choose(link, isFromFiling) {
    if (chosen) {
      chosen.classList.remove("on");
      chosen.removeAttribute("aria-current");
      marksOf(chosen).forEach(mark => mark.classList.remove("on"));
    }
    chosen = link;
    if (!link)
      return;
    link.classList.add("on");
    link.setAttribute("aria-current", "true");
    const marks = marksOf(link);
    link.dataset.marks = marks.length;
    marks.forEach(mark => mark.classList.add("on"));
    if (isFromFiling) {
      if (link.closest(".row")?.hidden)
        show("");
      link.closest("details")?.setAttribute("open", "");
      link.scrollIntoView({ block: "center" });
      link.focus({ preventScroll: true });
    } else if (marks.length > 0) {
      marks[0].closest("details")?.setAttribute("open", "");
      marks[0].scrollIntoView({ block: marks[0].classList.contains("long") ? "start" : "center", inline: "nearest" });
    }
  }

  // The address names the value that is chosen: a link to it can be sent, and "back" goes back.
  function chooseByAddress() {
    const address = decodeURIComponent(location.hash);
    const link = links.find(candidate => candidate.getAttribute("href") === address);
    if (link && link !== chosen) {
      choose(link, false);
      link.scrollIntoView({ block: "nearest" });
    }
  }

  function show(words) {
    filter.value = words;
    const parts = words.toLowerCase().split(/\s+/).filter(part => part);
    let shown = 0;
    for (const row of rows) {
      row.hidden = false;
      const isFound = parts.every(part => row.textContent.toLowerCase().includes(part));
      row.hidden = !isFound;
    }
    for (const group of pane.querySelectorAll(".group, .part, .card, .scroll")) {
      group.hidden = false;
      const caption = group.querySelector(":scope > h2 .value")?.textContent.toLowerCase() ?? "";
      const isCaption = parts.length > 0 && parts.every(part => caption.includes(part));
      group.hidden = parts.length > 0 && !isCaption && !group.querySelector(".row:not([hidden])");
    }
    for (const link of links)
      shown += link.checkVisibility?.() ?? !link.closest("[hidden]") ? 1 : 0;
    count.textContent = parts.length === 0 ? count.dataset.all : `${shown} shown`;
    document.getElementById("nothing").hidden = parts.length === 0 || shown > 0;
  }

  function step(by) {
    const shown = links.filter(link => !link.closest("[hidden]") && link.getClientRects().length > 0);
    const next = shown[Math.min(shown.length - 1, Math.max(0, (chosen ? shown.indexOf(chosen) : -1) + by))];
    if (next) {
      next.focus();
      history.replaceState(null, "", next.getAttribute("href"));
      choose(next, false);
    }
  }

  function resize(percent) {
    const share = Math.round(Math.min(80, Math.max(20, percent)));
    document.documentElement.style.setProperty("--filing", `${share}%`);
    split.setAttribute("aria-valuenow", share);
  }

  function keys(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target === split)
      return;
    const isTyping = event.target === filter;
    if (event.key === "/" && !isTyping)
      filter.focus();
    else if (event.key === "Escape")
      show("");
    else if (event.key === "ArrowDown" && (isTyping || event.target !== pane))
      step(1);
    else if (event.key === "ArrowUp" && !isTyping)
      step(-1);
    else
      return;
    event.preventDefault();
  }

  function connect() {
    const filing = frame.contentDocument;
    filing.addEventListener("click", event => {
      const target = event.target.closest("a[data-to]");
      let mark = event.target.closest("mark");
      // Where marks lie within each other, the second click takes the one around.
      while (mark && chosen && mark.dataset.v === chosen.dataset.v && mark.parentElement.closest("mark"))
        mark = mark.parentElement.closest("mark");
      if (mark) {
        const link = document.getElementById(`v${mark.dataset.v}`);
        history.replaceState(null, "", link.getAttribute("href"));
        choose(link, true);
      } else if (target)
        filing.getElementById(target.dataset.to)?.scrollIntoView();
    });
    filing.addEventListener("keydown", event => event.key === "/" || event.key === "Escape" ? keys(event) : undefined);
    for (const mark of filing.querySelectorAll("mark:not(.long)"))
      mark.title = document.getElementById(`v${mark.dataset.v}`)?.getAttribute("href").slice(1) ?? "";
    chooseByAddress();
  }

  pane.addEventListener("click", event => {
    const link = event.target.closest("a.value");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      history.pushState(null, "", link.getAttribute("href"));
      choose(link, false);
    }
  });
  addEventListener("hashchange", chooseByAddress);
  addEventListener("popstate", chooseByAddress);
  addEventListener("keydown", keys);
  filter.addEventListener("input", () => show(filter.value));
  split.addEventListener("pointerdown", event => {
    split.setPointerCapture(event.pointerId);
    split.parentElement.classList.add("resizing");
  });
  split.addEventListener("pointermove", event => {
    if (split.hasPointerCapture(event.pointerId))
      resize(100 * event.clientX / document.body.clientWidth);
  });
  split.addEventListener("lostpointercapture", () => split.parentElement.classList.remove("resizing"));
  split.addEventListener("keydown", event => {
    const by = { ArrowLeft: -2, ArrowRight: 2 }[event.key];
    if (by) {
      resize(Number(split.getAttribute("aria-valuenow")) + by);
      event.preventDefault();
    }
  });
  if (frame.contentDocument?.readyState === "complete" && frame.contentDocument.querySelector("fs-filing"))
    connect();
  else
    frame.addEventListener("load", connect, { once: true });
})();
