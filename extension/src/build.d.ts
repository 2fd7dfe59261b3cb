/** What the build puts in (WXT): for which browser it is. Absent in tests, which are for none. */
interface ImportMeta {
  readonly env: { readonly FIREFOX?: boolean };
}
