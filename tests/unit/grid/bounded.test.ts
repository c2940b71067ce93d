import { bounded } from "../../grid/grids/bounded.ts";
import { testSample } from "../../grid/test-sample.ts";

testSample(bounded);
