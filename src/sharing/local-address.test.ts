import { describe, expect, test } from 'vitest';
import { type Reach, reachOf, readPublicAddress, typedAddress } from './local-address.ts';

describe('an address reaches', () => {
  test.each<[string, Reach]>([
    ['file:///home/me/strata.html', 'machine'],
    ['blob:https://example.org/1', 'machine'],
    ['no address', 'machine'],
    ['', 'machine'],
    ['http://localhost:4173/', 'machine'],
    ['http://strata.localhost/', 'machine'],
    ['http://127.0.0.1:5173/', 'machine'],
    ['http://127.9.9.9/', 'machine'],
    ['http://0.0.0.0/', 'machine'],
    ['http://[::1]:8080/', 'machine'],
    ['http://[::ffff:127.0.0.1]/', 'machine'],
    ['http://laptop/', 'network'],
    ['http://laptop.local/strata/', 'network'],
    ['http://LAPTOP.local./', 'network'],
    ['http://printer.lan/', 'network'],
    ['http://box.home.arpa/', 'network'],
    ['http://10.1.2.3/', 'network'],
    ['http://172.16.0.1/', 'network'],
    ['http://172.31.255.1/', 'network'],
    ['http://192.168.1.20/strata/', 'network'],
    ['http://169.254.10.1/', 'network'],
    ['http://100.64.0.1/', 'network'],
    ['http://[fe80::1]/', 'network'],
    ['http://[febf::1]/', 'network'],
    ['http://[fd12:3456::1]/', 'network'],
    ['http://[::ffff:192.168.0.1]/', 'network'],
    ['https://example.org/strata/', 'everybody'],
    ['http://example.org:8080/', 'everybody'],
    ['https://user.github.io/strata/#v=1', 'everybody'],
    ['https://11.1.2.3/', 'everybody'],
    ['https://172.15.0.1/', 'everybody'],
    ['https://172.32.0.1/', 'everybody'],
    ['https://192.169.1.1/', 'everybody'],
    ['https://100.128.0.1/', 'everybody'],
    ['https://[2001:db8::1]/', 'everybody'],
    ['https://[::ffff:11.1.2.3]/', 'everybody'],
    ['https://local.example.org/', 'everybody'],
    ['https://localhost.example.org/', 'everybody'],
  ])('%s: %s', (address, reach) => {
    expect(reachOf(address)).toBe(reach);
  });
});

test.each([
  ['https://strata.example/', 'strata.example'],
  ['https://strata.example/talks/index.html#v=1&t=x', 'strata.example/talks'],
  ['http://10.0.0.7:8000/strata.html?lang=de', '10.0.0.7:8000/strata.html'],
])('%s is typed as %s', (address, typed) => {
  expect(typedAddress(address)).toBe(typed);
});

describe('an address for the audience', () => {
  test.each([
    ['https://example.org/strata/', 'https://example.org/strata/'],
    [' example.org/strata ', 'https://example.org/strata'],
    ['https://example.org/strata/?embed=1#v=1', 'https://example.org/strata/'],
    ['http://192.168.1.5:8080/', 'http://192.168.1.5:8080/'],
    ['', null],
    ['javascript:alert(1)', null],
    ['file:///tmp/strata.html', null],
    ['https://me:secret@example.org/', null],
    ['https://', null],
    [`https://example.org/${'a'.repeat(600)}`, null],
  ])('%s', (typed, address) => {
    expect(readPublicAddress(typed)).toBe(address);
  });
});
