import { config } from "zod";

// Before the first schema is made: under the policy of a site no code may come from a text.
config({ jitless: true });
