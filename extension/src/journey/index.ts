/** The content script's part of the journey: page → reader → question → banner; click → guard → answer. */

import type { Where } from "../wire/messages";
import { atEnd } from "./at_end";
import { Journey } from "./journey";
import type { World } from "./world";

/** Begins as soon as the user has agreed, and ends when they take that back or the extension is gone. */
export async function startJourney(world: World): Promise<void> {
  let journey: Journey | null = null;
  let where: Where | undefined;
  const look = async () => {
    const chosen = await world.preferences();
    if (!chosen.consented || !world.isAlive()) {
      journey?.stop();
      journey = null;
      return;
    }
    if (chosen.where !== where) journey?.stop();
    if (journey && chosen.where === where) await journey.changed(chosen.collapsed);
    else journey = new Journey(world, chosen.collapsed).start();
    where = chosen.where;
  };
  const deaf = world.onChanged(() => void look());
  atEnd(world.signal, () => {
    deaf();
    journey?.stop();
  });
  await look();
}
