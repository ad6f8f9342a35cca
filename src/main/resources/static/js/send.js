// A form with data-send goes off by itself when a choice in it changes; its button remains for whoever has no script.
document.addEventListener("change", (event) => {
  if (event.target.matches("select, input[type=radio], input[type=checkbox]")) {
    event.target.closest("form[data-send]")?.requestSubmit();
  }
});
for (const button of document.querySelectorAll("form[data-send] [data-send-button]")) {
  button.hidden = true;
}
