"use strict";

// Leave this page soon after the login has ended, wherever it was ended.
setInterval(async () => {
  try {
    const answer = await fetch("/session", { cache: "no-store" });
    if (answer.status === 401) {
      location.replace("/keluar");
    }
  } catch {
    // The application is not there at the moment; ask again.
  }
}, 2000);
