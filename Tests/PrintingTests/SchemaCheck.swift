import Foundation

/// Checks a JSON value against a JSON Schema, with the keywords that ptg's own schema uses.
///
/// Source: json-schema.org, draft 2020-12. Any other keyword is an error.
struct SchemaCheck {
  private static let known: Set<String> = [
    "$schema", "$id", "$defs", "$ref", "title", "description", "type", "const", "enum", "oneOf",
    "required", "properties", "additionalProperties", "items", "pattern",
  ]

  private let root: [String: Any]

  init(_ text: String) throws {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    guard let object = value as? [String: Any] else { throw CocoaError(.coderInvalidValue) }
    root = object
  }

  /// The problems of the text, each with its place; empty where there are none.
  func problems(of text: String) throws -> [String] {
    problems(try JSONSerialization.jsonObject(with: Data(text.utf8)), root, at: "")
  }

  private func problems(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
    var found = schema.keys.filter { !Self.known.contains($0) }.map { "\(place): word \($0)" }
    if let reference = schema["$ref"] as? String, let target = definition(reference) {
      found += problems(value, target, at: place)
    }
    if let choices = schema["oneOf"] as? [[String: Any]] {
      let fits = choices.count { problems(value, $0, at: place).isEmpty }
      if fits != 1 { found.append("\(place): fits \(fits) of \(choices.count)") }
    }
    if let types = schema["type"] as? [String] ?? (schema["type"] as? String).map({ [$0] }),
      !types.contains(where: { Self.isOf($0, value) })
    {
      found.append("\(place): no \(types.joined(separator: ", "))")
    }
    if let only = schema["const"], !Self.isSame(only, value) { found.append("\(place): constant") }
    if let some = schema["enum"] as? [Any], !some.contains(where: { Self.isSame($0, value) }) {
      found.append("\(place): none of those listed")
    }
    if let pattern = schema["pattern"] as? String,
      (value as? String)?.range(of: pattern, options: .regularExpression) == nil
    {
      found.append("\(place): other than \(pattern)")
    }
    if let items = schema["items"] as? [String: Any], let values = value as? [Any] {
      found += values.enumerated().flatMap { problems($1, items, at: "\(place)/\($0)") }
    }
    return found + problemsOfMembers(value as? [String: Any] ?? [:], schema, at: place)
  }

  private func problemsOfMembers(
    _ members: [String: Any], _ schema: [String: Any], at place: String
  ) -> [String] {
    let known = schema["properties"] as? [String: [String: Any]] ?? [:]
    let required = schema["required"] as? [String] ?? []
    let lacking = required.filter { members[$0] == nil }.map { "\(place): lacks \($0)" }
    return lacking
      + members.flatMap { name, value in
        if let schema = known[name] { return problems(value, schema, at: "\(place)/\(name)") }
        if let others = schema["additionalProperties"] as? [String: Any] {
          return problems(value, others, at: "\(place)/\(name)")
        }
        return schema["additionalProperties"] as? Bool == false ? ["\(place): has \(name)"] : []
      }
  }

  private func definition(_ reference: String) -> [String: Any]? {
    let name = reference.split(separator: "/").last.map(String.init) ?? ""
    return (root["$defs"] as? [String: Any])?[name] as? [String: Any]
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "boolean": (value as? NSNumber).map(isTruth) ?? false
    case "integer":
      (value as? NSNumber).map { !isTruth($0) && $0.doubleValue.rounded() == $0.doubleValue }
        ?? false
    case "number": (value as? NSNumber).map { !isTruth($0) } ?? false
    default: false
    }
  }

  /// Whether the number is true or false, which Foundation reads as a special kind of number.
  private static func isTruth(_ number: NSNumber) -> Bool {
    String(cString: number.objCType) == "c"
  }

  private static func isSame(_ left: Any, _ right: Any) -> Bool {
    (left as? NSObject)?.isEqual(right) ?? false
  }
}
