import { defineConfig } from "vitest/config";

const pools = ["forks", "threads", "vmForks", "vmThreads"];

export default defineConfig({
  test: { projects: pools.map((pool) => ({ test: { name: pool, pool, include: ["*.test.js"] } })) },
});
