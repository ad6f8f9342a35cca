// A link with hx-target="#drawer" opens beside the table what it would otherwise show as a page of its own.
// Everything listens on the document: a list that is sorted brings its drawer anew.
let opener = null;

// the links or what holds them say where they lead
const open = "[hx-target='#drawer'][aria-current], [hx-target='#drawer'] [aria-current]";

document.addEventListener("htmx:afterSwap", (event) => {
  if (event.target.id !== "drawer") {
    return;
  }
  opener = event.detail.requestConfig.elt;
  document.querySelectorAll(open).forEach((link) => link.removeAttribute("aria-current"));
  opener.setAttribute("aria-current", "true");
  const heading = event.target.querySelector("h2, h3");
  if (heading) {
    heading.tabIndex = -1;
    heading.focus();
  }
});

document.addEventListener("keydown", (event) => {
  const inside = document.activeElement?.closest("#drawer");
  if (event.key === "Escape" && opener?.isConnected && inside) {
    opener.focus();
  }
});

// What could not be fetched quietly is fetched as a page: it says in words what is wrong.
const asPage = (event) => {
  const link = event.detail.elt.closest("a[href]");
  const form = event.detail.elt.closest("form");
  if (link) {
    location.assign(link.href);
  } else if (form?.method === "get") {
    form.submit();
  }
};
document.addEventListener("htmx:responseError", asPage);
document.addEventListener("htmx:sendError", asPage);
