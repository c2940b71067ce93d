const patience = 20_000;

/**
 * Says in the page what is missing in a form and whether it was sent, and never sends twice. What visitors write stays in
 * its fields and is stored nowhere. A service that does not answer scripts gets the form from the browser itself.
 */
export function sendForm(form: HTMLFormElement): void {
  const message = form.querySelector<HTMLElement>(".form__message");
  const progress = form.querySelector<HTMLElement>(".form__progress");
  const button = form.querySelector("button");
  if (!message || !progress || !button) return;
  // A field may be called "action", and would stand in its place.
  const address = form.getAttribute("action") as string;
  const { faulty, failed, refused, again } = message.dataset;
  const send = button.textContent;
  const { sending = "" } = progress.dataset;
  let attempt: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout>;

  const settle = (...said: (string | undefined)[]): void => {
    attempt = null;
    clearTimeout(timer);
    button.removeAttribute("aria-disabled");
    button.textContent = send;
    progress.textContent = "";
    message.textContent = said.filter(Boolean).join(" ");
  };

  const start = (): AbortSignal => {
    const control = new AbortController();
    attempt = control;
    // A disabled button would lose the focus, so it only says that it is.
    button.setAttribute("aria-disabled", "true");
    button.textContent = progress.textContent = sending;
    message.textContent = "";
    timer = setTimeout(() => {
      control.abort();
      settle(failed, again);
    }, patience);
    return control.signal;
  };

  const post = async (thanks: string, signal: AbortSignal): Promise<void> => {
    const body = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    const headers = { Accept: "application/json" };
    try {
      const answer = await fetch(address, { method: "POST", body, headers, redirect: "manual", signal });
      // Services send who was accepted on to another page, which a script may not see.
      if (answer.ok || answer.type === "opaqueredirect") {
        clearTimeout(timer);
        return location.assign(thanks);
      }
      const reason = readReason(await answer.json().catch(() => null));
      if (!signal.aborted) settle(refused, reason, again);
    } catch {
      if (!signal.aborted) settle(failed, again);
    }
  };

  form.noValidate = true;
  form.addEventListener("submit", (event) => {
    if (attempt) return event.preventDefault();
    const [first] = [...form.querySelectorAll<HTMLInputElement>(".field__input")].filter(
      (field) => !markFault(field),
    );
    const { thanks } = form.dataset;
    if (first || thanks) event.preventDefault();
    if (first) {
      settle(faulty);
      return first.focus();
    }
    const signal = start();
    if (thanks) void post(thanks, signal);
  });
  // A fault goes as soon as it is mended; a new one waits until the form is sent again.
  form.addEventListener("input", ({ target }) => {
    const field = target as HTMLInputElement;
    if (field.hasAttribute("aria-invalid")) markFault(field);
  });
  // Who comes back by the button of the browser finds the form as it was, and can send it.
  addEventListener("pageshow", ({ persisted }) => persisted && settle());
}

/** What the service says against the form: services call it by different names. */
function readReason(
  answer: { error?: unknown; message?: unknown; errors?: { message?: unknown }[] } | null,
): string {
  const reason = answer?.errors?.[0]?.message ?? answer?.error ?? answer?.message;
  return typeof reason === "string" ? reason : "";
}

/** Shows or hides what is wrong with a field; `true` if nothing is. */
function markFault(field: HTMLInputElement): boolean {
  const fault = document.getElementById(`${field.id}_fault`);
  if (!fault) return true;
  const isRight = field.validity.valid && !(field.required && field.value.trim() === "");
  fault.hidden = isRight;
  const ids = [document.getElementById(`${field.id}_hint`)?.id, isRight ? "" : fault.id].filter(Boolean);
  if (ids.length > 0) field.setAttribute("aria-describedby", ids.join(" "));
  else field.removeAttribute("aria-describedby");
  if (isRight) field.removeAttribute("aria-invalid");
  else field.setAttribute("aria-invalid", "true");
  return isRight;
}
