import { offerSidePanel } from "../../panel/open";
import { Screen } from "../../panel/screen";

const close = (): void => window.close();

void new Screen(close).start();
void offerSidePanel(close);
