import Foundation
import Testing

@testable import Wording

@Suite("The sources")
struct SaidTermsTests {
  @Test("say every term outside the catalogue that words it")
  func said() throws {
    let said = try Self.said()
    let unsaid = Term.allCases.map(Self.name).filter { !said.contains($0) }
    #expect(unsaid.isEmpty, "no source says \(unsaid.joined(separator: ", "))")
  }

  /// The name of a term: `tasking.notTakenUp` for `.tasking(.notTakenUp)`.
  private static func name(of term: Term) -> String {
    let written = "\(term)"
    let name = written.dropLast().split(separator: ".").last ?? ""
    return "\(written.prefix { $0 != "(" }).\(name)"
  }

  private static func said() throws -> Set<String> {
    var said: Set<String> = []
    for text in try sources() {
      for match in text.matches(of: /\.([a-z]\w*)\(([^()]*)\)/) {
        for name in match.2.matches(of: /\.(\w+)/) { said.insert("\(match.1).\(name.1)") }
      }
    }
    return said
  }

  /// Every source file, except those that list the terms themselves.
  private static func sources() throws -> [String] {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Sources"
    return try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { $0.hasSuffix(".swift") && !$0.contains("/Terms/Term+") }
      .map { try String(contentsOfFile: "\(root)/\($0)", encoding: .utf8) }
  }
}
