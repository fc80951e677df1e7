/** Puts the focus in a card of the panel: the one on this place, counted from 1, or else the first to judge. */
export function enterCard(panel: HTMLElement | null, place: number | null): void {
  const cards = [...(panel?.querySelectorAll<HTMLElement>("[data-judging]") ?? [])];
  const card =
    place === null ? (cards.find((one) => one.dataset.judging === "open") ?? cards[0]) : cards[place - 1];
  const radios = card?.querySelectorAll<HTMLInputElement>("input[type=radio]:not(:disabled)");
  const chosen = [...(radios ?? [])].find((radio) => radio.checked) ?? radios?.[0];
  (chosen ?? card)?.focus();
}
