import ExportFormat
import ThreatDomain

/// What a unit takes from the centre, as its trust folder's `policy` says: `key = value` lines.
///
/// | Key | Value | Where it is missing |
/// |---|---|---|
/// | `recipient` | `national`, `region:ID`, `force:ID`; several with commas or on lines of their own | refused |
/// | `marking` | the highest marking that is taken | `OFFICIAL-SENSITIVE` |
/// | `require-signature` | `yes`: `--allow-unsigned` is refused on this machine; `no` | `no` |
/// | `source` | the folder or address that `ptg sync` takes when none is given | the last one |
package struct TrustPolicy: Equatable, Sendable {
  /// The recipients of the exports that this machine takes.
  package private(set) var recipients: [Scope] = []
  package private(set) var highestMarking = Marking.officialSensitive
  package private(set) var isSignatureRequired = false
  package private(set) var source: String?

  /// Reads the text; throws at the first line that it cannot read.
  init(_ text: String, file: String) throws(ExportProblem) {
    // Any kind of line end is fine; a byte order mark, left by some editors, is ignored.
    let lines = text.trimmingPrefix("\u{FEFF}")
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (position, line) in lines.enumerated() {
      let words = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let key = words[0].trimmed
      if key.isEmpty && words.count == 1 || key.hasPrefix("#") { continue }
      let place = (file: file, line: position + 1)
      guard words.count == 2 else {
        throw TrustPolicy.problem(place, found: line.trimmed, expected: "key = value")
      }
      try take(key, words[1].trimmed, place)
    }
    guard !recipients.isEmpty else {
      throw ExportProblem(
        file: file, found: "no recipient",
        expected: "a line such as recipient = national, or region:ID, or force:ID")
    }
  }

  private mutating func take(
    _ key: String, _ value: String, _ place: (file: String, line: Int)
  ) throws(ExportProblem) {
    func problem(_ expected: String) -> ExportProblem {
      TrustPolicy.problem(place, found: "\(key) = \(value)", expected: expected)
    }
    switch key {
    case "recipient":
      for word in value.split(separator: ",") {
        recipients.append(try TrustPolicy.recipient(word.trimmed, place))
      }
    case "marking":
      guard let marking = Marking(rawValue: value) else {
        throw problem(Marking.codes.joined(separator: " or "))
      }
      highestMarking = marking
    case "require-signature":
      guard value == "yes" || value == "no" else { throw problem("yes or no") }
      isSignatureRequired = value == "yes"
    case "source":
      source = try TrustPolicy.source(value, place)
    default: throw problem("recipient, marking, require-signature or source")
    }
  }

  /// A recipient of a policy; the kind comes before the id, so that a typing error is not taken for
  /// a force.
  private static func recipient(
    _ word: String, _ place: (file: String, line: Int)
  ) throws(ExportProblem) -> Scope {
    let kinds = ["national", "region:", "force:"]
    if word == "national" || word.hasPrefix("region:") || word.hasPrefix("force:"),
      let scope = Scope(recipient: word)
    {
      return scope
    }
    let kind = NearestWord.to(word, among: kinds)
    let isForce = Scope(word).map { $0 != .national && !word.contains(":") } ?? false
    let hint = kind == "national" ? kind : isForce ? "force:\(word)" : nil
    throw problem(
      place, found: "recipient = \(word)",
      expected: "national, region:ID or force:ID" + (hint.map { "; perhaps \($0) was meant" } ?? "")
    )
  }

  private static func source(
    _ value: String, _ place: (file: String, line: Int)
  ) throws(ExportProblem) -> String {
    if value.hasPrefix("/") { return value }
    guard value.contains(":") else {
      throw problem(
        place, found: "source = \(value)", expected: "a folder from the root, or an address")
    }
    do {
      return try WebAddress(value).text
    } catch {
      throw problem(
        place, found: "source = \(error.found)",
        expected: "a folder from the root, or \(InvalidAddress.expected)")
    }
  }

  private static func problem(
    _ place: (file: String, line: Int), found: String, expected: String
  ) -> ExportProblem {
    ExportProblem(file: place.file, line: place.line, found: found, expected: expected)
  }
}

extension Scope {
  /// The recipient as people write it: a force may be `force:kent`, as in the policy, or `kent`.
  package init?(recipient text: String) {
    guard text.hasPrefix("force:") else {
      self.init(text)
      return
    }
    // After `force:` there must be the id of a force.
    guard case .force(let id) = Scope(text.dropFirst("force:".count)) else { return nil }
    self = .force(id)
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    var words = self[...]
    while words.first?.isWhitespace == true { words.removeFirst() }
    while words.last?.isWhitespace == true { words.removeLast() }
    return String(words)
  }
}
