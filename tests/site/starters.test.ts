import { starters } from "../grid/grids/starters.ts";
import { testSample } from "../grid/test-sample.ts";

testSample(starters);
