import ThreatDomain

/// Values that the journal writes as one text; the form is that of the export.
protocol WrittenValue: Codable, CustomStringConvertible {
  init?(written text: String)
  /// What is expected in place of other text.
  static var expectation: String { get }
}

extension WrittenValue {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = Self(written: text) else {
      throw InvalidValue(found: text, expected: Self.expectation).decodingError(decoder)
    }
    self = value
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension InvalidValue {
  func decodingError(_ decoder: any Decoder) -> DecodingError {
    .dataCorrupted(
      DecodingError.Context(
        codingPath: decoder.codingPath, debugDescription: "\(self)", underlyingError: self))
  }
}

extension Day: WrittenValue {
  init?(written text: String) { self.init(text) }
  static var expectation: String { "a day as YYYY-MM-DD" }
}

extension Scope: WrittenValue {
  init?(written text: String) { self.init(text) }
  static var expectation: String { "a force id, region:ID or national" }
}

extension Timestamp: WrittenValue {
  init?(written text: String) { self.init(text) }
  static var expectation: String { "a time as YYYY-MM-DDTHH:MM:SSZ" }
}

extension EventID: WrittenValue {
  init?(written text: String) { self.init(text) }
  static var expectation: String { "a UUID in lower case" }
}

extension Vocabulary where Self: Decodable {
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let value = Self(rawValue: text) else {
      let expected = "one of \(Self.codes.joined(separator: ", "))"
      throw InvalidValue(found: text, expected: expected).decodingError(decoder)
    }
    self = value
  }
}

extension AgreedPriority: Codable {}
extension AssessmentSubject: Codable {}
extension Confidence: Codable {}
extension DisruptionGrade: Codable {}
extension EscalationRoute: Codable {}
extension HandlingCode: Codable {}
extension LeadTier: Codable {}
extension Marking: Codable {}
extension PlanSubject: Codable {}
extension PriorityLevel: Codable {}
extension Strand: Codable {}
