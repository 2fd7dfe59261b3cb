/** On top of show/style.ts: in a panel the cards stand where they are drawn, and a held click covers all of it. */
export const STYLE = `
:host { display: block; }
.banner, .offer { position: static; width: auto; max-width: none; max-height: none; box-shadow: none; }
.pill { width: auto; max-width: none; }
.banner button.bare { display: none; } /* nothing behind the card to make room for */
.hold {
  width: 100%; max-width: none; height: 100%; max-height: none; margin: 0; overflow: auto;
  border-width: 0; border-inline-start-width: 4px; border-radius: 0;
}
.hold .row { flex-wrap: wrap; }
.waiting { margin: 0; font: 14px/1.45 system-ui, sans-serif; }
.waiting[data-ink] { margin-bottom: 12px; }
@media print { .banner, .offer { display: block; } }
`;
