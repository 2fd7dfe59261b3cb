import { Screen } from "../../panel/screen";

void new Screen().start();
