const sinon = require("sinon");
const { Wavix } = require("wavix");

const client = new Wavix({ apiKey: "k", baseUrl: "http://127.0.0.1:9" });

test("a method is spied on", async () => {
  const send = jest.spyOn(client.messages, "send").mockResolvedValue({ message_id: "m-1" });
  expect(await client.messages.send({ to: "1" })).toEqual({ message_id: "m-1" });
  expect(send).toHaveBeenCalledWith({ to: "1" });
  send.mockRestore();
});

test("a stub of the class has its areas", async () => {
  const stub = sinon.createStubInstance(Wavix);
  expect(stub).toBeInstanceOf(Wavix);
  await expect(stub.messages.send({})).rejects.toThrow(/stub/);
  const send = sinon.stub(stub.messages, "send").resolves({ message_id: "m-2" });
  expect(await stub.messages.send({})).toEqual({ message_id: "m-2" });
  sinon.assert.calledOnce(send);
  send.restore();
  stub.request.resolves(7);
  expect(await stub.request({})).toBe(7);
});
