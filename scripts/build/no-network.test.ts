import { expect, test } from "vitest";
import { networkFaultsOf } from "./no-network.ts";

test.each([
  ["a.js", "x=1;fetch(u)"],
  ["a.js", "globalThis.fetch"],
  ["a.js", "navigator.sendBeacon(u)"],
  ["a.js", "new WebSocket(u)"],
  ["a.js", "await import(u)"],
  ["a.js", "new Image().src=u"],
  ["a.js", "x.innerHTML=y"],
  ["a.js", "new Function('a')"],
  ["a.js", "Function('a')()"],
  ["a.js", "setTimeout('a',1)"],
  ["a.js", "eval('a')"],
  ["a.js", "(0,eval)('a')"],
  ["a.js", "const f=fetch;f(u)"],
  ["a.js", "window['fetch'](u)"],
  ["a.js", "self?.fetch(u)"],
  ["a.js", "new XMLHttpRequest"],
  ["a.js", "new EventSource(u)"],
  ["a.js", "new WebTransport(u)"],
  ["a.js", "new RTCPeerConnection"],
  ["a.js", "importScripts(u)"],
  ["a.js", "new Worker(u)"],
  ["a.js", "new FontFace('a',u)"],
  ["a.js", "x.insertAdjacentHTML('beforeend',y)"],
  ["a.js", "const css='p{background:url(https://example.org/x.png)}'"],
  ["a.js", "const css='@font-face{}'"],
  ["a.css", "p{background:url(pixel.png)}"],
  ["a.css", "@import 'x.css'"],
  ["a.html", '<img src="https://example.org/x.png">'],
  ["a.html", "<script src=//example.org/x.js></script>"],
  ["a.html", "<script>0</script>"],
  ["a.html", "<body onload=x>"],
])("%s: %s is found", (name, content) => {
  expect(networkFaultsOf(name, content)).toHaveLength(1);
});

test.each([
  ["a.js", "class Tree{fetch(key,make){return this}} tree.fetch(key)"],
  ["a.js", "if(x.innerHTML==='')prefetch(u)"],
  ["a.js", "setTimeout(()=>x(),1);isFunction(x)"],
  ["a.js", 'open("https://example.org")'],
  ["a.css", "p{background:url(data:image/png;base64,AA)}"],
  ["a.html", '<script src="popup.js" defer></script><link rel="stylesheet" href="a.css" />'],
  ["a.txt", "fetch(u)"],
])("%s: %s is not", (name, content) => {
  expect(networkFaultsOf(name, content)).toEqual([]);
});
