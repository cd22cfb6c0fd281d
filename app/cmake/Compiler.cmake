# Flags that every layer shares, as the interface target aros_options.
add_library(aros_options INTERFACE)
target_compile_features(aros_options INTERFACE cxx_std_20)
target_compile_definitions(aros_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    AROS_VERSION="${PROJECT_VERSION}")

if(MSVC)
    target_compile_options(aros_options INTERFACE /W4 /permissive- /utf-8)
else()
    target_compile_options(aros_options INTERFACE -Wall -Wextra -Wpedantic -fstack-protector-strong)
    target_link_options(aros_options INTERFACE -pie -Wl,-z,relro,-z,now)
    if(AROS_WERROR)
        target_compile_options(aros_options INTERFACE -Werror)
    endif()
    if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT AROS_SANITIZE)
        target_compile_options(aros_options INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    endif()
    if(AROS_SANITIZE)
        target_compile_options(aros_options INTERFACE -fsanitize=${AROS_SANITIZE} -fno-omit-frame-pointer
                               -fno-sanitize-recover=undefined)
        target_link_options(aros_options INTERFACE -fsanitize=${AROS_SANITIZE})
    endif()
endif()

find_program(AROS_CCACHE ccache)
if(AROS_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${AROS_CCACHE})
endif()
find_program(AROS_MOLD mold)
if(AROS_MOLD AND NOT MSVC)
    target_link_options(aros_options INTERFACE -fuse-ld=mold)
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
