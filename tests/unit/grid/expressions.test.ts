import { expressions } from "../../grid/grids/expressions.ts";
import { testSample } from "../../grid/test-sample.ts";

testSample(expressions);
