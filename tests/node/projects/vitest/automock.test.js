import { expect, test, vi } from "vitest";
import { Wavix } from "wavix";

vi.mock("wavix");

test("an automatic mock has the areas and their methods", async () => {
  const client = new Wavix({ apiKey: "k" });
  vi.mocked(client.messages.send).mockResolvedValue({ message_id: "m-1" });
  expect(await client.messages.send({})).toEqual({ message_id: "m-1" });
  expect(await client.cdrs.list({})).toBeUndefined();
});
