import { describe, expect, it } from "vitest";
import { pictureAddress } from "../../../src/popup/border/picture-address.ts";

const PAGE = "https://news.lantern.example";

describe("pictureAddress", () => {
  it.each([
    "https://pictures.lantern.example/a.jpg?w=800",
    "https://8.8.8.8/a.jpg",
    "https://172.15.0.1/a.jpg",
    "https://[2606:4700::1111]/a.jpg",
    "https://xn--bcher-kva.example/a.jpg",
    "https://home.example/local.jpg",
  ])("lets %s through", (address) => {
    expect(pictureAddress(address, PAGE)).toBe(address);
  });

  it.each([
    "http://127.0.0.1:8080/router.cgi?dns=6.6.6.6",
    "https://127.0.0.1/a.jpg",
    "https://2130706433/a.jpg",
    "https://0x7f.1/a.jpg",
    "https://0.0.0.0/a.jpg",
    "https://10.0.0.138/a.jpg",
    "https://100.64.0.1/a.jpg",
    "https://169.254.169.254/latest/meta-data",
    "https://172.16.0.1/a.jpg",
    "https://172.31.255.255/a.jpg",
    "https://192.168.1.1/a.jpg",
    "https://224.0.0.1/a.jpg",
    "https://[::1]/a.jpg",
    "https://[::]/a.jpg",
    "https://[::ffff:192.168.1.1]/a.jpg",
    "https://[fe80::1]/a.jpg",
    "https://[fd00::1]/a.jpg",
    "https://localhost/a.jpg",
    "https://a.localhost./a.jpg",
    "https://printer.local/a.jpg",
    "https://printer.local./a.jpg",
    "https://router/a.jpg",
    "https://fritz.home.arpa/a.jpg",
    "https://nas.lan/a.jpg",
    "https://build.internal/a.jpg",
    "http://pictures.lantern.example:8080/a.jpg",
    "javascript:alert(1)",
    "data:image/png;base64,AAAA",
    "blob:https://news.lantern.example/1",
    "file:///etc/passwd",
    "/a.jpg",
    7,
    null,
  ])("does not let %s through", (address) => {
    expect(pictureAddress(address, PAGE)).toBeNull();
  });

  it("lets a page of the reader's own network show pictures of its own host only", () => {
    const page = "http://192.168.1.20:8000";
    expect(pictureAddress("http://192.168.1.20:9000/a.jpg", page)).toBe("http://192.168.1.20:9000/a.jpg");
    expect(pictureAddress("http://192.168.1.1/a.jpg", page)).toBeNull();
    expect(pictureAddress("http://localhost/a.jpg", "http://localhost")).toBe("http://localhost/a.jpg");
  });

  it("asks by https for the pictures of a page that came by it, and of others as they say", () => {
    expect(pictureAddress("http://pictures.example/a.jpg", PAGE)).toBe("https://pictures.example/a.jpg");
    expect(pictureAddress("http://pictures.example/a.jpg", "http://old.example")).toBe(
      "http://pictures.example/a.jpg",
    );
  });

  it("sends no name and no password", () => {
    expect(pictureAddress("https://me:secret@pictures.example/a.jpg", PAGE)).toBe(
      "https://pictures.example/a.jpg",
    );
  });

  it("takes a page without an origin for one of no network", () => {
    expect(pictureAddress("http://localhost/a.jpg", "file:")).toBeNull();
    expect(pictureAddress("http://pictures.example/a.jpg", "file:")).toBe("http://pictures.example/a.jpg");
  });
});
