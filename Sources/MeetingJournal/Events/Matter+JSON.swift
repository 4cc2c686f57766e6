import FoundationEssentials

/// What an entry says as JSON by itself, for a return.
extension Matter {
  /// The matter on one line; the same matter always gives the same bytes.
  package var json: [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let value: (any Encodable)? =
      if case .unknown(let unknown) = self { unknown.value } else { known }
    // Only a number that is not finite could be refused, and a matter has whole numbers alone.
    return value.flatMap { try? encoder.encode($0) }.map(Array.init) ?? []
  }

  /// Reads a matter of a kind; one of a kind that only a newer ptg knows is kept as it is.
  package init(kind: String, json: [UInt8]) throws(InvalidEvent) {
    do {
      guard let known = Kind(rawValue: kind) else {
        let value = try JSONDecoder().decode(JSONValue.self, from: Data(json))
        self = .unknown(Unknown(kind: kind, value: value))
        return
      }
      let source = try JSONDecoder().decode(MatterDocument.self, from: Data(json))
      self = try Matter(known, source.source)
    } catch {
      throw InvalidEvent(error)
    }
  }
}

/// A whole JSON document as the source of a matter.
private struct MatterDocument: Decodable {
  let source: MatterSource

  init(from decoder: any Decoder) throws { source = MatterSource(decoder: decoder) }
}
