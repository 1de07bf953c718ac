#!/usr/bin/env node
/** The simulator as a program. */

import { native } from "./native.js";

process.exitCode = native().NativeSimulator.run(process.argv.slice(2));
