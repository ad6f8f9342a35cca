// A link with hx-target="#drawer" opens beside the table what it would otherwise show as a page of its own.
const drawer = document.getElementById("drawer");

// the links or what holds them say where they lead
const open = "[hx-target='#drawer'][aria-current], [hx-target='#drawer'] [aria-current]";

if (drawer) {
  let opener = null;

  drawer.addEventListener("htmx:afterSwap", (event) => {
    opener = event.detail.requestConfig.elt;
    document.querySelectorAll(open).forEach((link) => link.removeAttribute("aria-current"));
    opener.setAttribute("aria-current", "true");
    const heading = drawer.querySelector("h2, h3");
    if (heading) {
      heading.tabIndex = -1;
      heading.focus();
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && opener && drawer.contains(document.activeElement)) {
      opener.focus();
    }
  });
}

// What could not be fetched quietly is fetched as a page: it says in words what is wrong.
const asPage = (event) => {
  const link = event.detail.elt.closest("a[href]");
  if (link) {
    location.assign(link.href);
  }
};
document.addEventListener("htmx:responseError", asPage);
document.addEventListener("htmx:sendError", asPage);
