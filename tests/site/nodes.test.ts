import { nodes } from "../grid/grids/nodes.ts";
import { testSample } from "../grid/test-sample.ts";

testSample(nodes);
