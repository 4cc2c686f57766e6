/// The area that figures cover: the nation, a region or a force.
///
/// Source: the `scope` columns of the export: a force id, `region:<id>` or `national`.
public enum Scope: Hashable, Sendable {
  case national
  case region(String)
  case force(String)

  /// The scope that the export writes as `text`; `nil` where the id is not a valid id.
  public init?(_ text: some StringProtocol) {
    if text == "national" {
      self = .national
    } else if text.hasPrefix("region:") {
      let id = String(text.dropFirst("region:".count))
      guard Scope.isID(id) else { return nil }
      self = .region(id)
    } else {
      guard Scope.isID(text) else { return nil }
      self = .force(String(text))
    }
  }

  /// Whether the text is a slug: lower-case letters, digits and inner hyphens, 1 to 40 of them.
  static func isID(_ text: some StringProtocol) -> Bool {
    guard (1...40).contains(text.utf8.count), !text.hasPrefix("-") else { return false }
    return text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      case UInt8(ascii: "-"): true
      default: false
      }
    }
  }
}

extension Scope: CustomStringConvertible {
  /// The scope as the export writes it.
  public var description: String {
    switch self {
    case .national: "national"
    case .region(let id): "region:\(id)"
    case .force(let id): id
    }
  }
}
