// A form with data-passkey asks the device for a passkey and sends its answer; where no device can, it stays hidden.
const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
const withId = (part) => ({ ...part, id: bytes(part.id) });
const parts = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"];

const answer = async (form) => {
  const fetched = await fetch(form.dataset.passkey, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  const publicKey = await fetched.json();
  publicKey.challenge = bytes(publicKey.challenge);
  publicKey.excludeCredentials = publicKey.excludeCredentials?.map(withId);
  publicKey.user = publicKey.user && withId(publicKey.user);
  const { id, type, response } = await navigator.credentials[publicKey.user ? "create" : "get"]({ publicKey });
  const given = parts.filter((part) => response[part]).map((part) => [part, text(response[part])]);
  return JSON.stringify({ id, rawId: id, type, clientExtensionResults: {}, response: Object.fromEntries(given) });
};

for (const form of document.querySelectorAll("form[data-passkey]")) {
  form.hidden = !window.PublicKeyCredential;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    form.querySelectorAll("[data-failed]").forEach((word) => (word.hidden = true));
    try {
      form.elements._credential.value = await answer(form);
      form.submit();
    } catch ({ name }) {
      (form.querySelector(`[data-failed=${name}]`) ?? form.querySelector("[data-failed='']")).hidden = false;
    }
  });
}

// What speaks of passkeys is shown where this very device can keep one, and its opposite where no device can.
const offers = document.querySelectorAll("[data-passkey-offer]");
if (offers.length && window.PublicKeyCredential) {
  const can = await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
  offers.forEach((offer) => (offer.hidden = !can));
}
document.querySelectorAll("[data-no-passkey]").forEach((word) => (word.hidden = Boolean(window.PublicKeyCredential)));
