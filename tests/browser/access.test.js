// Accessibility, by the rules of axe: in each view, in light and dark, on a phone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import axe from "axe-core";

import { launch, open } from "./stage.js";
import { tell, VIEWS } from "./story.js";

let browser;
let story;

before(async () => {
  browser = await launch();
  story = await tell();
});

after(async () => {
  await story.stop();
  await browser.close();
});

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const LOOKS = { light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, "on a phone": PHONE };

for (const [look, options] of Object.entries(LOOKS)) {
  test(`no rule is broken, ${look}`, async (t) => {
    const page = await open(t, browser, story.url, options);
    await page.evaluate(axe.source);
    for (const name of VIEWS) {
      await page.getByRole("link", { name: new RegExp(`^${name}`, "i") }).click();
      await page.locator(`section.${name}`).waitFor();
      const broken = await page.evaluate(async () => {
        const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
      });
      assert.deepEqual(broken, [], name);
    }
    await page.getByRole("button", { name: "Shortcuts" }).click();
    await page.getByRole("dialog", { name: "Shortcuts" }).waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(wide, false, "nothing sticks out to the side");
  });
}
