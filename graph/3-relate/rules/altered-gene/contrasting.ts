/** Words that set what follows apart from what the entry is about. */
export const contrasting = /^(unlike|rather|not|no|never|without|instead|contrast|exclude|excludes|absent)$/;
