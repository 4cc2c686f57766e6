import Glibc
import Platform
import Testing
import ThreatDomain

@testable import ExportSync

@Suite("The places of a publication", .tags(.slow))
struct PublicationPlacesTests {
  @Test("are not the folder of the tables, by whatever path", arguments: ["", "/.", "/../tables"])
  func ownFolder(_ way: String) throws {
    try CentralTables.inFolder { tables in
      let said = try tables.refusal { $0.out = "\(tables.folder)\(way)" }
      #expect(said.contains("found the tables in it, TABLES, expected another folder with --out"))
      #expect(try Files.names(in: tables.folder).allSatisfy { $0.hasSuffix(".csv") })
    }
  }

  @Test("are not around the tables, nor around the key, behind a link either")
  func around() throws {
    try CentralTables.inFolder { tables in
      #expect(try tables.refusal { $0.out = tables.root }.contains("found the tables in it"))
      let link = "\(tables.root)/link"
      try #require(symlink(tables.folder, link) == 0)
      #expect(try tables.refusal { $0.out = link }.contains("found the tables in it"))
      let key = try TestKey.central().path
      #expect(
        try tables.refusal { $0.out = Files.folder(of: key) }
          .contains("found the key in the folder that clients read"))
    }
  }

  @Test("may lie in the folder of the tables")
  func inside() throws {
    try CentralTables.inFolder { tables in
      let out = "\(tables.folder)/export"
      let outcome = try tables.publish { $0.out = out }
      #expect(outcome.serial == 1)
    }
  }

  @Test("are said where they are not there, or are no folder")
  func missing() throws {
    try CentralTables.inFolder { tables in
      let none = try tables.refusal { $0.tables = "\(tables.root)/none" }
      #expect(
        none == "ROOT/none: found no folder of that name, expected one of tables. Nothing was "
          + "published; the last export stands.")
      let file = try tables.refusal { $0.tables = "\(tables.folder)/demand.csv" }
      #expect(file.contains("found a file, expected the folder of the tables"))
      let key = try tables.refusal { $0.key = SigningKey(path: "/nowhere/key") }
      #expect(
        key.hasPrefix("/nowhere/key: found no file of that name, expected the key to sign with."))
      let recipient = try tables.refusal(to: .force("dewon"))
      #expect(recipient.contains("; perhaps devon was meant."))
    }
  }

  @Test("pass on why ssh-keygen cannot sign")
  func unreadableKey() throws {
    try CentralTables.inFolder { tables in
      let key = "\(tables.root)/key"
      try Files.write(Array("no key\n".utf8), to: key)
      let said = try tables.refusal { $0.key = SigningKey(path: key) }
      #expect(said.contains("could not sign with: ssh-keygen ended with status 255: "))
      #expect(said.contains("key"))
    }
  }
}
