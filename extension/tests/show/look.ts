import { wear } from "../../src/show/look";
import { LOOK } from "../../src/show/wardrobe";

// As the background hands it to every page whose user has agreed.
wear(LOOK);
