import { repairs } from "../../grid/grids/repairs.ts";
import { testSample } from "../../grid/test-sample.ts";

testSample(repairs);
