"""Which country a locale of Faker or mimesis stands for, and how many of the people one meets are from there.

The weights are rough guesses at who is on a professional network, from general knowledge.
"""

WEIGHT = {
    "us": 0.2, "india": 0.12, "brazil": 0.07, "britain": 0.06, "china": 0.06, "france": 0.035, "germany":
    0.04,
    "mexico": 0.045, "spain": 0.025, "italy": 0.025, "netherlands": 0.02, "nordic": 0.02, "poland": 0.015,
    "russia": 0.02, "ukraine": 0.01, "turkey": 0.015, "arab": 0.035, "iran": 0.008, "pakistan": 0.01,
    "bangladesh": 0.007, "indonesia": 0.02, "malaysia": 0.01, "philippines": 0.015, "vietnam": 0.01,
    "japan": 0.015, "korea": 0.015, "hongkong": 0.008, "taiwan": 0.01, "israel": 0.007, "greece": 0.005,
    "romania": 0.007, "hungary": 0.005, "czech": 0.008, "bulgaria": 0.004, "balkans": 0.006, "portugal": 0.01,
    "nigeria": 0.01, "kenya": 0.005, "ethiopia": 0.002, "southafrica": 0.01, "ghana": 0.004, "thailand":
    0.004,
    "nepal": 0.004, "central": 0.003, "baltic": 0.003, "ireland": 0.006,
}  # fmt: skip

_LOCALES = {
    "arab": "ar_AA ar_DZ ar_PS ar_SA fr_DZ ar ar-ae ar-dz ar-eg ar-jo ar-kw ar-ma ar-om ar-qa ar-sa ar-sy "
    "ar-tn ar-ye",
    "balkans": "hr_HR mk_MK sl_SI hr", "baltic": "et_EE lt_LT lv_LV et", "bangladesh": "bn_BD",
    "brazil": "pt_BR pt-br", "britain": "en_GB en-gb en_NZ en-au", "bulgaria": "bg_BG",
    "central": "az_AZ hy_AM ka_GE uz_UZ az kk", "china": "zh_CN zh", "czech": "cs_CZ sk_SK cs sk",
    "france": "fr_FR fr_BE fr_CA fr_CH fr_QC fr", "germany": "de_DE de_AT de_CH de de-at de-ch",
    "ghana": "tw_GH", "greece": "el_GR el", "hungary": "hu_HU hu",
    "india": "en_IN hi_IN gu_IN mr_IN or_IN ta_IN", "indonesia": "id_ID", "iran": "fa_IR fa",
    "ireland": "en_IE ga_IE", "israel": "he_IL", "italy": "it_IT it", "japan": "ja_JP ja",
    "kenya": "en_KE sw",
    "korea": "ko_KR ko", "mexico": "es_MX es_AR es_CL es_CO es-mx", "nepal": "ne_NP si_LK",
    "netherlands": "nl_NL nl_BE nl nl-be", "nigeria": "en_NG ha_NG ig_NG yo_NG",
    "nordic": "sv_SE no_NO da_DK fi_FI is_IS sv no da fi is", "pakistan": "en_PK", "poland": "pl_PL pl",
    "portugal": "pt_PT pt", "romania": "ro_RO", "russia": "ru_RU ru", "southafrica": "zu_ZA",
    "spain": "es_ES es_CA es", "taiwan": "zh_TW", "thailand": "th_TH en_TH", "turkey": "tr_TR tr",
    "ukraine": "uk_UA uk", "vietnam": "vi_VN",
}  # fmt: skip
COUNTRY_OF = {locale: country for country, locales in _LOCALES.items() for locale in locales.split()}
