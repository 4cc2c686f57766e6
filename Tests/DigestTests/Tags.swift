import Testing

extension Tag {
  /// A test that takes more than a tenth of a second.
  @Tag static var slow: Self
}
