const on = (answer, act) => document.querySelector(`[data-consent=${answer}]`)?.addEventListener("click", act);
on("agree", () => { localStorage.setItem("answer", "yes"); localStorage.setItem("boat", "Anna"); });
on("refuse", () => localStorage.setItem("answer", "no"));
on("withdraw", () => { localStorage.setItem("answer", "no"); localStorage.removeItem("boat"); });
