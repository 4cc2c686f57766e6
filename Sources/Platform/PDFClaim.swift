/// What a PDF says of itself in its metadata (XMP), beside what it is.
enum PDFClaim {
  /// The statement that a file is PDF/UA-1, as an attribute and as an element of XMP.
  private static let claims = [
    "pdfuaid:part=\"1\"", "<pdfuaid:part>1</pdfuaid:part>",
  ].map { Array($0.utf8) }

  /// The file without the claim to be PDF/UA-1, which its tags alone do not make true.
  ///
  /// weasyprint tags a file only together with the claim, and gives pictures no alternative text and
  /// heads of tables no scope, which the standard (ISO 14289-1) demands. The tags stay: they give the
  /// order of reading. Blanks take the place of the claim, so that nothing in the file moves.
  static func withoutAccessibility(_ pdf: [UInt8]) -> [UInt8] {
    var pdf = pdf
    for claim in claims {
      var start = 0
      while let place = position(of: claim, in: pdf, from: start) {
        for index in place..<(place + claim.count) { pdf[index] = UInt8(ascii: " ") }
        start = place + claim.count
      }
    }
    return pdf
  }

  private static func position(of claim: [UInt8], in pdf: [UInt8], from start: Int) -> Int? {
    guard let first = claim.first, pdf.count >= claim.count else { return nil }
    var index = start
    while index <= pdf.count - claim.count {
      if pdf[index] == first, pdf[index..<(index + claim.count)].elementsEqual(claim) {
        return index
      }
      index += 1
    }
    return nil
  }
}
