// A form with data-send goes off by itself when a choice in it changes; its button remains for whoever has no script.
for (const form of document.querySelectorAll("form[data-send]")) {
  form.addEventListener("change", () => form.requestSubmit());
  for (const button of form.querySelectorAll("[data-send-button]")) {
    button.hidden = true;
  }
}
