const { Wavix, NotFoundError } = require("wavix");

jest.mock("wavix");

test("an automatic mock has the areas and their methods", async () => {
  const client = new Wavix({ apiKey: "k" });
  client.messages.send.mockResolvedValue({ message_id: "m-1" });
  expect(await client.messages.send({})).toEqual({ message_id: "m-1" });
  expect(await client.cdrs.list({})).toBeUndefined();
  expect(client.buy.countries).toEqual(expect.any(Function));
  expect(NotFoundError).toEqual(expect.any(Function));
});
