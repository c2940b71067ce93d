import { edits } from "../grid/grids/edits.ts";
import { testSample } from "../grid/test-sample.ts";

testSample(edits);
