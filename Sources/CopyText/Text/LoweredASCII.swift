extension UInt8 {
  /// The byte, a capital letter of ASCII as its small one.
  @inlinable package var loweredASCII: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension Unicode.Scalar {
  /// The scalar, a capital letter of ASCII as its small one.
  package var loweredASCII: Unicode.Scalar {
    isASCII ? Unicode.Scalar(UInt8(ascii: self).loweredASCII) : self
  }
}
