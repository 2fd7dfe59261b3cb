/** How the service is, as far as the extension can tell. Each has its own sentence in `show/words.ts`. */
export type State =
  | "ok"
  | "cached"
  | "unpaired"
  | "no_permission"
  | "lna_denied"
  | "native_missing"
  | "native_forbidden"
  | "starting"
  | "offline"
  | "foreign_server"
  | "extension_too_old"
  | "service_too_old"
  | "locked"
  | "revoked"
  | "unreadable";
