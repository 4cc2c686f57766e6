import Testing

@testable import ExportSync

@Suite("An address")
struct WebAddressTests {
  @Test(
    "is known again in other spellings",
    arguments: [
      ("https://export.example/ptg", "https://export.example/ptg"),
      ("HTTPS://Export.Example:443/ptg//", "https://export.example/ptg"),
      ("https://export.example", "https://export.example"),
      ("https://export.example:8443/A-b_c.d~/%20", "https://export.example:8443/A-b_c.d~/%20"),
      ("http://127.0.0.1:8000/", "http://127.0.0.1:8000"),
      ("http://[::1]:8000/x", "http://[::1]:8000/x"), ("http://LOCALHOST", "http://localhost"),
      ("https://[2001:db8::1]/x", "https://[2001:db8::1]/x"),
      ("https://export.example./ptg", "https://export.example/ptg"),
      ("https://export.example/%70t%67/%2fa%c3%a9", "https://export.example/ptg/%2Fa%C3%A9"),
      ("https://export.example/%7Ea%2d%2E%5f%41", "https://export.example/~a-._A"),
    ])
  func good(_ word: String, expected: String) throws {
    #expect(try WebAddress(word).text == expected)
  }

  @Test(
    "is refused where it is none, or says more than where the export is",
    arguments: [
      ("file:///etc/passwd", "an address that is neither http nor https"),
      ("ftp://host/x", "an address that is neither http nor https"),
      ("https:host/x", "an address without '//'"),
      ("https://me:secret@host/x", "an address with a user or a password in it"),
      ("https://me@host/x", "an address with a user or a password in it"),
      ("https://host/x?key=secret", "an address with a query or a fragment"),
      ("https://host/x#part", "an address with a query or a fragment"),
      ("http://export.example/x", "plain http, which is for this machine alone"),
      ("http://127.0.0.1.example/x", "plain http, which is for this machine alone"),
      ("http://localhost.example/x", "plain http, which is for this machine alone"),
      ("https:///x", "an address without a plain host"),
      ("https://-host/x", "an address without a plain host"),
      ("https://ho st/x", "an address without a plain host"),
      ("https://ho\u{E9}st/x", "an address without a plain host"),
      ("https://[::1/x", "an address without a plain host"),
      ("https://[::1%25eth0]/x", "an address without a plain host"),
      ("https://host:0/x", "an address whose port is no number from 1 to 65535"),
      ("https://host:65536/x", "an address whose port is no number from 1 to 65535"),
      ("https://host:+1/x", "an address whose port is no number from 1 to 65535"),
      ("https://host:/x", "an address whose port is no number from 1 to 65535"),
      ("https://host/a b", "an address with signs that must be written as %XX"),
      ("https://host/\"\n", "an address with signs that must be written as %XX"),
      ("https://host/{a,b}[1-9]", "an address with signs that must be written as %XX"),
      ("https://host/a/../b", "an address with . or .. in its path"),
      ("https://host/a/%2e%2E/b", "an address with . or .. in its path"),
      ("https://host/a%", "an address with a % that no two hexadecimal digits follow"),
      ("https://host/a%4", "an address with a % that no two hexadecimal digits follow"),
      ("https://host/a%zz", "an address with a % that no two hexadecimal digits follow"),
      ("https://./x", "an address without a plain host"),
      ("https://host/" + String(repeating: "x", count: 1000), "an address of 1013 bytes"),
    ])
  func bad(_ word: String, found: String) {
    let error = #expect(throws: InvalidAddress.self) { try WebAddress(word) }
    #expect(error == InvalidAddress(found))
    #expect(error.map { !"\($0)".contains("secret") } == true)
  }
}
