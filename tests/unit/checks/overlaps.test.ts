import { overlaps } from "../../grid/grids/overlaps.ts";
import { testSample } from "../../grid/test-sample.ts";

testSample(overlaps);
