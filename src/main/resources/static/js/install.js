// Kinerja as an app: the worker for when there is no connection, and the offer to put it on the home screen.
addEventListener("load", () => navigator.serviceWorker?.register("/worker.js").catch(() => {}));

if (document.querySelector("[data-offline=page]")) {
  addEventListener("online", () => location.reload());
}
// what was sent goes once more, and never by itself
document.querySelector("[data-again]")?.addEventListener("click", () => location.reload());

const LATER = "kinerja-install-later";
const hints = document.querySelectorAll("[data-install]");
const hide = () => hints.forEach((hint) => (hint.hidden = true));

const wavedAside = () => {
  try {
    return localStorage.getItem(LATER) !== null;
  } catch {
    return true; // a browser that keeps nothing would offer it on every page
  }
};

addEventListener("beforeinstallprompt", (offer) => {
  offer.preventDefault();
  if (wavedAside()) {
    return;
  }
  for (const hint of hints) {
    hint.hidden = false;
    hint.querySelector("[data-install-now]").addEventListener("click", () => {
      hide();
      offer.prompt();
    });
    hint.querySelector("[data-install-later]").addEventListener("click", () => {
      localStorage.setItem(LATER, "yes");
      hide();
    });
  }
});
addEventListener("appinstalled", hide);
