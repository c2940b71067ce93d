import { fuzz } from "../../grid/grids/fuzz.ts";
import { testSample } from "../../grid/test-sample.ts";

testSample(fuzz);
